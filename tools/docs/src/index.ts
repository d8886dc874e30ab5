export { buildReference } from './build.ts'
