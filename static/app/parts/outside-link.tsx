// A link that leaves the app: Telegram opens it in the browser.
import type { ComponentChildren } from 'preact';
import { app } from '../app';
import { openLink } from '../telegram/open';

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
        openLink(app.telegram, url);
      }}
      data-testid={testid}
    >
      {children}
    </a>
  );
}
