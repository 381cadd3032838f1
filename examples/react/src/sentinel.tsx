import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';

/** Calls a function when it comes into view; with another key it is a new one, and looks again. */
export function Sentinel(props: { readonly onVisible: () => void }): ReactNode {
  const ref = useRef<HTMLDivElement>(null);
  const onVisible = useEffectEvent(props.onVisible);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onVisible();
    });
    if (ref.current) observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={ref} className="sentinel" />;
}
