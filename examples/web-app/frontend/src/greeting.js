// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

export function greetingText(answer) {
  return `${answer.greeting} from Python ${answer.python}`;
}

export async function showGreeting(element) {
  const response = await fetch('/api/greeting');
  element.textContent = greetingText(await response.json());
}
