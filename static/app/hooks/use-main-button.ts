// Gives a screen Telegram's main button for as long as the screen is open.
import { useEffect } from 'preact/hooks';
import { app } from '../app';
import { createMainButton, type MainAct, type MainButton } from '../telegram/main-button';

let shared: MainButton | null = null;

/** @param act null while the screen has no primary act */
export function useMainButton(act: MainAct | null) {
  const mainButton = shared ??= createMainButton(app.telegram.bridge);
  useEffect(() => mainButton.show(act));
  useEffect(() => () => mainButton.show(null), []);
}
