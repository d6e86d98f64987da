/** Still grey bars on the rows' own grid; nothing for the first 150 ms. */
export function Skeleton({ rows = 4, label = 'Opening' }: { readonly rows?: number; readonly label?: string }) {
  return (
    <div className="skeletons" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, index) => (
        <div className="skeleton" key={index} aria-hidden>
          <i className="c" />
          <span>
            <i className={index % 2 === 0 ? 'w52' : 'w44'} />
            <i className={index % 2 === 0 ? 'w74' : 'w66'} />
          </span>
          <span>
            <i />
          </span>
        </div>
      ))}
    </div>
  );
}
