import { colours } from './styles/colours.ts'
import { content } from './styles/content.ts'
import { frame } from './styles/frame.ts'
import { small } from './styles/small.ts'

/** The style sheet of the page; no rule of it asks for anything from elsewhere. */
export const styles = [colours, frame, content, small].join('\n')
