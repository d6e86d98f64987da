import { Copy } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { Fragment } from 'react';
import { copyText } from '../../components/copyText.ts';
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
    tell((await copyText(text)) ? `Copied ${text}.` : `${text} could not be copied here. Mark it and press Ctrl C.`);
  };
  return (
    <li>
      <Icon className="i s" aria-hidden />
      <a href={href} aria-label={`${label} ${text}`}>
        {text.split(/(?<=[@.])/).map((part, index) => (
          <Fragment key={`${index} ${part}`}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </a>
      <button type="button" className="reach-copy" aria-label={`Copy ${text}`} title="Copy" onClick={() => void copy()}>
        <Copy className="i s" aria-hidden />
      </button>
    </li>
  );
}
