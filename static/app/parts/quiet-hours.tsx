// The hours in which the bot is quiet, by the person's own clock.
import { offsetMinutes, type Change } from '../api/settings';
import type { Me } from '../api/shapes';
import { app } from '../app';
import { Switch } from './switch';

const USUAL = { from: '22:00', until: '08:00' };

interface QuietHoursProps {
  hours: Me['quiet_hours'];
  change(wish: Change): void;
}

export function QuietHours({ hours, change }: QuietHoursProps) {
  const { text } = app;
  const keep = (wish: Me['quiet_hours']) => {
    // A day that begins where it ends is no part of a day.
    if (wish && (!wish.from || !wish.until || wish.from === wish.until)) return;
    change({ quiet_hours: wish, time_zone_offset_minutes: offsetMinutes() });
  };
  return (
    <section>
      <h2>{text('settings-quiet')}</h2>
      <div class="card rows">
        <Switch
          label={text('settings-quiet-on')}
          on={hours !== null}
          onChange={(on) => keep(on ? USUAL : null)}
          testid="quiet"
        />
        {hours && (['from', 'until'] as const).map((end) => (
          <label key={end} class="row switch">
            <span class="row-words">{text(`quiet-${end}`)}</span>
            <input
              type="time"
              value={hours[end]}
              onChange={(event) => keep({ ...hours, [end]: event.currentTarget.value })}
              data-testid={`quiet-${end}`}
            />
          </label>
        ))}
      </div>
    </section>
  );
}
