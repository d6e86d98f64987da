import { Copy } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { tell } from '../../components/notices.ts';

export interface ReachProps {
  readonly icon: LucideIcon;
  /** What a press does: "Call". */
  readonly label: string;
  /** `tel:` or `mailto:`; the computer's own programs open it. */
  readonly href: string;
  readonly text: string;
}

/** A phone number or an e-mail address: one press calls or writes, another copies it. */
export function Reach({ icon: Icon, label, href, text }: ReachProps) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      tell(`Copied ${text}.`);
    } catch {
      tell(`${text} could not be copied here. Mark it and press Ctrl C.`);
    }
  };
  return (
    <li>
      <Icon className="i s" aria-hidden />
      <a className="clip" href={href} title={text} aria-label={`${label} ${text}`}>
        {text}
      </a>
      <button type="button" className="reach-copy" aria-label={`Copy ${text}`} title="Copy" onClick={() => void copy()}>
        <Copy className="i s" aria-hidden />
      </button>
    </li>
  );
}
