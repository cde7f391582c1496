// The frame of every screen: its heading takes the focus, so that nobody has to search for it.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { app } from '../app';

interface ScreenProps {
  title: string;
  /** The heading is for screen readers only, where the tab below says the same. */
  isTab?: boolean;
  testid?: string;
  children: ComponentChildren;
}

export function Screen({ title, isTab, testid, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    window.scrollTo(0, app.router.place().scroll);
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <main class={isTab ? 'screen above-tabs' : 'screen'}>
      <h1 ref={heading} tabIndex={-1} class={isTab ? 'unseen' : undefined} data-testid={testid}>
        <bdi>{title}</bdi>
      </h1>
      {children}
    </main>
  );
}
