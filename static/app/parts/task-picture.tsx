// The picture that earners see above a task: chosen, sent at once, shown small, or taken away.
import { useState } from 'preact/hooks';
import { sendPicture } from '../api/campaigns';
import { app } from '../app';
import { useDeed } from '../hooks/use-deed';
import { smaller } from '../lib/picture';
import { Act, sentenceOf } from './notices';
import type { TaskPartProps } from './task-form';

/** Others are in nobody's sight before a moderator let the campaign run. */
const PUBLISHED = ['running', 'paused'];

interface TaskPictureProps extends TaskPartProps {
  sends(more: 1 | -1): void;
}

export function TaskPicture({ index, task, set, sends }: TaskPictureProps) {
  const { api, text } = app;
  const { run, busy, problem } = useDeed();
  const [own, setOwn] = useState({ name: '', url: '' });
  const { origin, picture } = task;
  const isPublished = origin?.['picture'] === picture && PUBLISHED.includes(origin.status ?? '');
  const published = isPublished ? `/assets/${picture}` : '';
  const shown = own.name === picture ? own.url : published;
  const id = `picture-${index}`;
  const send = async (file: File) => {
    sends(1);
    await run(async () => {
      const blob = await smaller(file);
      const name = await sendPicture(api, blob);
      setOwn({ name, url: await addressOf(blob) });
      set({ picture: name });
    });
    sends(-1);
  };
  return (
    <div class="field">
      <label for={id}>{text('picture')}</label>
      {picture && shown && (
        <img class="picture" src={shown} alt="" data-testid={`shown-${index}`} />
      )}
      {picture && !shown && <p>{text('campaign-picture-kept')}</p>}
      <input
        id={id}
        type="file"
        accept="image/*"
        disabled={busy}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file can be chosen again after it was taken away.
          const input = event.currentTarget;
          if (file) void send(file).finally(() => { input.value = ''; });
        }}
        data-testid={id}
      />
      {problem
        ? <p class="error" role="alert">{sentenceOf(problem)}</p>
        : <p class="muted">{text(busy ? 'loading' : 'campaign-picture-hint')}</p>}
      {picture && (
        <Act onPress={() => set({ picture: '' })} testid={`picture-remove-${index}`}>
          {text('campaign-picture-remove')}
        </Act>
      )}
    </div>
  );
}

/** The picture itself as an address: the page's policy shows no other from here. */
function addressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('unreadable picture'));
    reader.readAsDataURL(blob);
  });
}
