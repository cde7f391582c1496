// The offer to put the Mini App on the phone's home screen.
import { useEffect, useRef, useState } from 'preact/hooks';
import { app } from '../app';
import { watchHomeScreen, type HomeScreen as Watched } from '../telegram/home-screen';
import { Act } from './notices';

export function HomeScreen() {
  const { telegram, text } = app;
  const watched = useRef<Watched | null>(null);
  const [isOffered, setOffered] = useState(false);
  useEffect(() => {
    watched.current = watchHomeScreen(telegram.bridge, setOffered);
    return watched.current.leave;
  }, []);
  if (!isOffered) return null;
  return (
    <section>
      <Act onPress={() => watched.current?.add()} testid="home-screen">
        {text('settings-home-screen')}
      </Act>
    </section>
  );
}
