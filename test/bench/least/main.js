// The least an action can be: what dist/code's start is measured against.
import * as core from '@actions/core'
import * as github from '@actions/github'

if (!core.getInput || !github.getOctokit) process.exit(1)
