// A labelled choice of one out of several.

interface OptionsProps {
  /** Also its id in the page, and its name in tests. */
  name: string;
  label: string;
  value: string;
  /** Values and what they are called. */
  options: [string, string][];
  onChange(value: string): void;
}

export function Options({ name, label, value, options, onChange }: OptionsProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <div class="field-line">
        <select
          id={name}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          data-testid={name}
        >
          {options.map(([one, called]) => <option key={one} value={one}>{called}</option>)}
        </select>
      </div>
    </div>
  );
}
