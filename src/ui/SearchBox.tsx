import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useState } from 'react';

interface Props {
  /** Accessible name. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  /** Called when the reader pauses, or at once with Enter and when the box is emptied. */
  onSearch(text: string): void;
}

const PAUSE_MS = 300;

export function SearchBox({ label, placeholder, value, onSearch }: Props) {
  const [typed, setTyped] = useState(value);
  const [before, setBefore] = useState(value);
  if (before !== value) {
    setBefore(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => onSearch(typed), typed === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);
  return (
    <Input
      type="search"
      role="searchbox"
      aria-label={label}
      placeholder={placeholder}
      value={typed}
      allowClear
      maxLength={60}
      prefix={<SearchOutlined aria-hidden="true" />}
      onChange={(event) => setTyped(event.target.value)}
      onPressEnter={(event) => {
        if (!event.nativeEvent.isComposing) onSearch(typed);
      }}
    />
  );
}
