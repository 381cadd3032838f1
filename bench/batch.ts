/** A batch of events, as an application sends them. */
export const batch: { readonly events: readonly object[] } = {
  events: Array.from({ length: 1000 }, (_, index) => event(index)),
};

function event(index: number): object {
  return {
    project_id: 'bench',
    source: 'evaluation',
    event_name: `event ${index}`,
    event_type: 'model',
    event_id: `0b51c2f0-0000-4000-8000-${String(index).padStart(12, '0')}`,
    session_id: '5d1e0b2a-0000-4000-8000-000000000000',
    config: { model: 'm', temperature: 0.5, tags: ['a', 'b'] },
    inputs: {
      messages: [{ role: 'user', content: 'What is the answer to the question of everything?' }],
    },
    outputs: { role: 'assistant', content: 'It is forty-two, and has been for a long time now.' },
    error: null,
    start_time: 1_700_000_000_000 + index,
    end_time: 1_700_000_000_900 + index,
    duration: 900,
    metadata: { tokens: 123, nested: { deep: true } },
    user_properties: { user: 'u1' },
    metrics: { accuracy: 0.9 },
  };
}
