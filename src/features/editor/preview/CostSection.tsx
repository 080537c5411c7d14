import React from 'react';

export function CostSection({ words }: { words: readonly string[] }) {
  return (
    <section aria-label="What it costs">
      <h3 className="h5">What it costs</h3>
      {words.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
