import type { Ref } from 'react';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import styles from './list-tools.module.css';

export type ListToolsProps = {
  readonly query: string;
  onQuery(query: string): void;
  readonly field: Ref<HTMLInputElement>;
  /** How many are selected; undefined where nothing is being selected. */
  readonly selected: number | undefined;
  onSelect(): void;
  onSelectAll(): void;
  onDeleteSelected(): void;
  onCancel(): void;
};

/** To find one among many, and to be rid of many at once. */
export function ListTools({ query, onQuery, field, selected, ...acts }: ListToolsProps) {
  const { list } = useLanguage().words;
  if (selected !== undefined) {
    return (
      <div className={styles.tools} role="toolbar" aria-label={list.select}>
        <span className={styles.count} role="status">
          {list.selected(selected)}
        </span>
        <Button look="bare" onClick={acts.onSelectAll}>
          {list.selectAll}
        </Button>
        <Button look="bare" className={styles.delete} disabled={selected === 0} onClick={acts.onDeleteSelected}>
          {list.delete}
        </Button>
        <Button look="bare" onClick={acts.onCancel}>
          {list.cancel}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.tools}>
      <input
        ref={field}
        type="search"
        className={styles.filter}
        aria-label={list.filter}
        placeholder={list.filterPlaceholder}
        value={query}
        onChange={({ target }) => onQuery(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          if (query === '') event.currentTarget.blur();
          onQuery('');
        }}
      />
      <Button look="bare" onClick={acts.onSelect}>
        {list.select}
      </Button>
    </div>
  );
}
