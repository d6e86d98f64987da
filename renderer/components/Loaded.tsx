import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNotice } from './ErrorNotice.tsx';
import { Skeleton } from './Skeleton.tsx';

export interface LoadedProps<Value> {
  readonly query: UseQueryResult<Value>;
  /** How many grey rows stand in for it. */
  readonly rows?: number;
  readonly children: (value: Value) => ReactNode;
}

/** A query's answer, or grey rows while it is under way, or one line when it failed. An old answer stays until the new is there. */
export function Loaded<Value>({ query, rows = 4, children }: LoadedProps<Value>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return (
      <div className="notice-slot">
        <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  return <Skeleton rows={rows} />;
}
