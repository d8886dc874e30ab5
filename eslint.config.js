import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import ts from 'typescript-eslint'

const BROWSER_GLOBALS = [
  'document',
  'fetch',
  'getComputedStyle',
  'localStorage',
  'matchMedia',
  'navigator',
  'setTimeout',
]

export default defineConfig(
  { ignores: ['**/dist/', '**/*.gen.ts', '.turbo/', 'test/.coverage/', 'test/.guides/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
  },
  {
    // Runs in the pages of the documentation.
    files: ['tools/docs/src/style/*.js'],
    languageOptions: {
      globals: Object.fromEntries(BROWSER_GLOBALS.map((name) => [name, 'readonly'])),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    // One program for all files takes half the time of one for each package.
    languageOptions: {
      parserOptions: { project: './tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
      // A port's method is async so that what it throws is a rejection, whether or not it waits.
      '@typescript-eslint/require-await': 'off',
      // Objects here are made of closures, so that a method may leave its object.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ClassDeclaration[superClass]:not([superClass.name=/Error$/])',
          message: 'Only errors inherit; pass what differs as a value or a function.',
        },
      ],
    },
  },
  {
    // What compiles, and what does not, is all that these files are about; they are never run.
    files: ['**/*.test-d.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  {
    // The one room that is made for browsers.
    files: ['packages/inspector/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    languageOptions: {
      parserOptions: {
        project: './packages/inspector/tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    // Redocly types the places of a document, which go from its one call to another, as `any`.
    files: ['spec/rules/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    // Walking by index, `!` says that the index is within; a test fails by itself.
    files: ['**/*.test.ts', 'test/**', 'packages/server/src/runtime/**', 'tools/codegen/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
)
