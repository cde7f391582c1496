// The theme: only colours reach the style sheet, and words stay readable on them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundled.mjs';

const { contrast, paletteOf, wear } = await bundled('telegram/theme', 'telegram/contrast');

const BASE = {
  bg_color: '#ffffff', text_color: '#000000', button_color: '#007aff',
  button_text_color: '#ffffff',
};

test('a value that is no colour never gets into the styles', () => {
  for (const evil of [
    'red', '#fff', '#12345g', '#ffffff;background:url(https://evil.example)', 'url(x)',
    'var(--x)', '', null, 7, {}, ['#ffffff'],
  ]) {
    const palette = paletteOf({ ...BASE, section_bg_color: evil, hint_color: evil });
    const colors = Object.values(palette);
    assert.ok(colors.every((color) => /^#[0-9a-f]{6}$/i.test(color)), JSON.stringify(evil));
  }
});

test('a theme without its basic colours is no theme', () => {
  for (const params of [null, undefined, 'x', 7, [], {}, { ...BASE, text_color: 'black' }]) {
    assert.equal(paletteOf(params), null);
  }
});

test('contrast is counted as WCAG counts it', () => {
  assert.equal(contrast('#000000', '#ffffff').toFixed(2), '21.00');
  assert.equal(contrast('#ffffff', '#ffffff').toFixed(2), '1.00');
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
});

test('faint colours are made readable on both backgrounds, in light and dark themes', () => {
  const light = {
    ...BASE, secondary_bg_color: '#efeff4', hint_color: '#999999', link_color: '#007aff',
    destructive_text_color: '#ff3b30',
  };
  const dark = {
    bg_color: '#1c1c1e', secondary_bg_color: '#000000', section_bg_color: '#2c2c2e',
    text_color: '#ffffff', hint_color: '#636366', link_color: '#0a5ad6',
    button_color: '#3e88f7', button_text_color: '#ffffff', destructive_text_color: '#a01010',
  };
  for (const params of [light, dark]) {
    const palette = paletteOf(params);
    for (const name of ['text', 'muted', 'accent', 'danger']) {
      for (const background of [palette.page, palette.card]) {
        const ratio = contrast(palette[name], background);
        assert.ok(ratio >= 4.5, `${name} ${palette[name]} on ${background}: ${ratio}`);
      }
    }
    assert.ok(contrast(palette.button, palette['button-text']) >= 4.5);
  }
});

test('readable colours stay as they are', () => {
  const palette = paletteOf({ ...BASE, hint_color: '#555555', link_color: '#0000ee' });
  assert.deepEqual([palette.muted, palette.accent], ['#555555', '#0000ee']);
});

test('a worn theme sets variables and the scheme of the browser’s own parts', () => {
  const style = { setProperty(name, value) { this[name] = value; } };
  wear(paletteOf(BASE), { style });
  assert.equal(style['--text'], '#000000');
  assert.equal(style.colorScheme, 'light');
});
