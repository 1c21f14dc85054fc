import { Button } from '@mantine/core';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../../ui/announce.ts';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied: `the patch`. */
  readonly what: string;
}

const shownFor = 2500;

/** Where the browser gives no clipboard (a page without TLS), the text is selected by hand. */
export const CopyButton = ({ text, what }: CopyButtonProps) => {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      announce(`Copied ${what}.`, 'silent');
      setCopied(true);
      setTimeout(() => setCopied(false), shownFor);
    } catch {
      announce(`This browser does not let the page copy. Select ${what} and copy it by hand.`);
    }
  };
  const Icon = isCopied ? Check : Copy;
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<Icon size={14} aria-hidden="true" />}
      onClick={() => void copy()}
    >
      {isCopied ? 'Copied' : `Copy ${what}`}
    </Button>
  );
};
