import type { ReactNode } from 'react';

export interface EmptyProps {
  /** A serif sentence: what is so. */
  readonly title: string;
  /** What comes next. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** An empty list or screen: what is so, what comes next, one action. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className="blank">
      <h2 className="title-3">{title}</h2>
      {children !== undefined && <p className="lede">{children}</p>}
      {action !== undefined && <div className="blank-action">{action}</div>}
    </div>
  );
}
