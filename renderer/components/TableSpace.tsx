/** The room of the rows of a table that are not drawn. */
export function TableSpace({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden>
      <tr className="table-space" style={{ height }}>
        <td colSpan={columns} />
      </tr>
    </tbody>
  );
}
