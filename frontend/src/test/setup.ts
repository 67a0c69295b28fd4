import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { startTexts } from '@/i18n';

beforeAll(() => startTexts('nl'));
afterEach(cleanup);
