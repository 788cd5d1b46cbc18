// @ts-check
// Is what runs what was declared? A verdict for each thing that is looked at; whatever else happens (an
// error, a timeout) is unknown, and no verdict.

/** @type {import('{{types}}').Audit} */
export default {
  title: '{{title}}',
  timeout: '60s',
  async run({ sync }) {
    const declared = [{ name: 'shop', version: '1.2.3' }]
    // The context has more to ask with: github, aws, repositories, env, log, now, signal.
    const live = [{ name: 'shop', version: '1.2.3' }]
    return sync({ left: declared, right: live, names: ['declared', 'live'] })
  },
}
