import { OneByOne } from './OneByOne.tsx';

export interface EnclosuresProps {
  readonly enclosures: readonly string[];
  readonly readOnly: boolean;
  readonly onChange: (enclosures: readonly string[]) => void;
}

/** What goes into the envelope with the letter, each by its name. */
export function Enclosures({ enclosures, readOnly, onChange }: EnclosuresProps) {
  return (
    <OneByOne
      title="Enclosures"
      what="enclosure"
      add="Add an enclosure"
      entries={enclosures}
      most={20}
      longest={300}
      readOnly={readOnly}
      onChange={onChange}
    />
  );
}
