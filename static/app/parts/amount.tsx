// An amount, kept whole in text of either direction.
import { app } from '../app';

interface AmountProps {
  micros: number;
  signed?: boolean;
  class?: string;
  testid?: string;
}

export function Amount({ micros, signed, class: name, testid }: AmountProps) {
  const { money } = app;
  return (
    <bdi class={`amount ${name ?? ''}`} data-testid={testid}>
      {money(micros, signed)}
    </bdi>
  );
}
