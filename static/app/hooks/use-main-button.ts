// Gives a screen Telegram's main button for as long as the screen is open.
import { useEffect } from 'preact/hooks';
import { app } from '../app';
import type { MainAct } from '../telegram/main-button';

/** @param act null while the screen has no primary act */
export function useMainButton(act: MainAct | null) {
  const { mainButton } = app.telegram;
  useEffect(() => mainButton.show(act));
  useEffect(() => () => mainButton.show(null), []);
}
