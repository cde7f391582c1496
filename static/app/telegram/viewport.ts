// How much of the screen is ours, as CSS variables: the visible height and the safe areas.
import type { Bridge } from './bridge';

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

export function followViewport(bridge: Bridge, { style }: HTMLElement) {
  const set = (name: string, pixels: unknown) => {
    // macOS sends null; nobody's nonsense may push the tabs off the screen.
    if (typeof pixels !== 'number' || !(pixels >= 0 && pixels < 10_000)) return;
    style.setProperty(name, `${pixels}px`);
  };
  const setSides = (prefix: string, insets: unknown) => {
    for (const side of SIDES) set(`--${prefix}-${side}`, Object(insets)[side]);
  };
  bridge.on('viewport_changed', (facts) => {
    // While we are not expanded, a part of the page lies below the screen.
    if (facts?.is_expanded === false) set('--visible-height', facts.height);
    else style.removeProperty('--visible-height');
  });
  bridge.on('safe_area_changed', (insets) => setSides('safe', insets));
  bridge.on('content_safe_area_changed', (insets) => setSides('content-safe', insets));
}
