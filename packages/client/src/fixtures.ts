export * from './generated/fixtures.gen.ts'
