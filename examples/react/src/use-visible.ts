import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';

/**
 * Calls a function whenever an element comes into view, and, while it is there, whenever `again` changes.
 * @returns the ref of the element
 */
export function useVisible(onVisible: () => void, again: unknown): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  const seen = useEffectEvent(onVisible);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) seen();
    });
    if (ref.current) observer.observe(ref.current);
    return () => observer.disconnect();
  }, [again]);
  return ref;
}
