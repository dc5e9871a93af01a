// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import test from 'node:test';

import { greetingText } from '../src/greeting.js';

test('the greeting names the version of Python', () => {
  assert.equal(greetingText({ greeting: 'Hello', python: '3.13.0' }), 'Hello from Python 3.13.0');
});
