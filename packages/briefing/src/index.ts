import type { Plugin } from '@drift-toolkit/core'

const plugin: Plugin = {}

export default plugin
