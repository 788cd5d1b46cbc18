/**
 * Loaded before a program (`node --import`), so that its clock begins at TEST_NOW (ISO 8601) and runs on
 * from there: weeks of scans are made in seconds, by the very bundle that people run.
 */
const RealDate = Date
const offset = RealDate.parse(process.env.TEST_NOW ?? '') - RealDate.now()
if (Number.isNaN(offset)) throw new Error('TEST_NOW is no time')

globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + offset)
    else super(...args)
  }

  static now() {
    return RealDate.now() + offset
  }
}
