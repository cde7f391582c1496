// A line that is on or off.
import type { TargetedEvent } from 'preact';

interface SwitchProps {
  label: string;
  on: boolean;
  onChange(on: boolean): void;
  testid: string;
}

export function Switch({ label, on, onChange, testid }: SwitchProps) {
  return (
    <label class="row switch">
      <span class="row-words">{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={(event: TargetedEvent<HTMLInputElement>) => (
          onChange(event.currentTarget.checked))}
        data-testid={testid}
      />
    </label>
  );
}
