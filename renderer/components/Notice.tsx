import type { LucideIcon } from 'lucide-react';
import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';

export interface NoticeProps {
  readonly look?: 'plain' | 'err' | 'heed' | 'ink';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
  /** One or two buttons: the ways out. */
  readonly action?: ReactNode;
}

/** One line on the desk: what happened, what is safe, one way out. */
export function Notice({ look = 'plain', icon, children, action }: NoticeProps) {
  const Icon = icon ?? (look === 'err' ? CircleAlert : Info);
  return (
    <div className={look === 'plain' ? 'notice' : `notice notice--${look}`} role={look === 'err' ? 'alert' : 'status'}>
      <Icon className="i" aria-hidden />
      <span>{children}</span>
      {action !== undefined && <span className="btns">{action}</span>}
    </div>
  );
}
