import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** Says for a folder what it must not import, and why. */
function forbid(files, patterns) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const router = {
  group: ['@tanstack/react-router', '@tanstack/react-query'],
  message: 'ui is pure: no router, no data.',
};
const zod = {
  regex: '^zod(/|$)',
  message: 'Import z from @/lib/zod: it is set up for our content security policy.',
};

export default typescript.config(
  { ignores: ['dist', 'src/api/generated'] },
  js.configs.recommended,
  typescript.configs.strict,
  typescript.configs.stylistic,
  a11y.flatConfigs.strict,
  hooks.configs.flat['recommended-latest'],
  {
    languageOptions: { globals: globals.browser },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      // Written out, because browsers forget these roles when the display of a table changes.
      'jsx-a11y/no-redundant-roles': ['error', { thead: ['rowgroup'], tbody: ['rowgroup'] }],
      'max-lines': ['error', { max: 250 }],
    },
  },
  { files: ['scripts/**', '*.config.*'], languageOptions: { globals: globals.node }, rules: { 'no-console': 'off' } },
  forbid(
    ['src/ui/**'],
    [
      router,
      {
        group: ['@/api*', '@/api/**', '@/features/**', '@/components/**', '@/routes*', '../*'],
        message: 'ui knows only tokens, lib and texts.',
      },
    ],
  ),
  forbid(
    ['src/features/**'],
    [
      zod,
      {
        group: ['@/features/**', '@/routes*', '../*'],
        message: 'Features never import each other: link by path (lib/paths).',
      },
    ],
  ),
  forbid(
    ['src/components/**', 'src/api/**', 'src/lib/**'],
    [{ group: ['@/features/**', '@/routes*'], message: 'Only routes.tsx knows the features.' }],
  ),
);
