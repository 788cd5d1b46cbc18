import { fileURLToPath } from 'node:url'
import { play } from './play.ts'

/** `npm run demo`; what it leaves goes into the project's own folder for what nobody keeps. */
const [folder = fileURLToPath(new URL('../../tmp/demo', import.meta.url))] = process.argv.slice(2)

await play(folder, process.stdout)
