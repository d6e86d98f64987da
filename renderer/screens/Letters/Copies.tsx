import { OneByOne } from './OneByOne.tsx';

export interface CopiesProps {
  readonly copies: readonly string[];
  readonly readOnly: boolean;
  readonly onChange: (copies: readonly string[]) => void;
}

/** Who gets a copy of the letter beside the file (P11), each by name as it stands in the cc line. */
export function Copies({ copies, readOnly, onChange }: CopiesProps) {
  return (
    <OneByOne
      title="Copies (cc)"
      what="name for a copy"
      add="Add a name for a copy"
      entries={copies}
      most={8}
      longest={120}
      readOnly={readOnly}
      onChange={onChange}
    />
  );
}
