import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from './Button';
import './Pagination.css';

interface PaginationProps {
  /** The name of this navigation. */
  label: string;
  /** How many there are, in words. */
  summary: string;
  previousText: string;
  nextText: string;
  onPrevious?: () => void;
  onNext?: () => void;
}

/** Forth and back through a list that is read page by page; a direction without a page is not offered. */
export function Pagination({ label, summary, previousText, nextText, onPrevious, onNext }: PaginationProps) {
  return (
    <nav className="pagination" aria-label={label}>
      <p className="subtle" role="status">
        {summary}
      </p>
      <div className="row">
        {onPrevious && (
          <Button icon={<ChevronLeft aria-hidden="true" />} onClick={onPrevious}>
            {previousText}
          </Button>
        )}
        {onNext && (
          <Button onClick={onNext}>
            {nextText}
            <ChevronRight aria-hidden="true" />
          </Button>
        )}
      </div>
    </nav>
  );
}
