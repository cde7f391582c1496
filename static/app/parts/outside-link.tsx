// A link that leaves the app: Telegram opens it in the browser.
import type { ComponentChildren } from 'preact';
import { app } from '../app';

interface OutsideLinkProps {
  url: string;
  testid: string;
  children: ComponentChildren;
}

export function OutsideLink({ url, testid, children }: OutsideLinkProps) {
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        app.telegram.openLink(url);
      }}
      data-testid={testid}
    >
      {children}
    </a>
  );
}
