import { describe, expect, it } from 'vitest';
import { createCircuit } from '../../../src/city/http/circuit.ts';

const CITY = 'https://city.example';

/** A circuit with a clock of its own, after so many failures. */
function circuitAfter(failures: number) {
  let now = 0;
  const circuit = createCircuit(() => now);
  for (let failure = 0; failure < failures; failure += 1) circuit.record(CITY, 'failed');
  return {
    circuit,
    later: (ms: number) => {
      now += ms;
    },
  };
}

describe('a circuit', () => {
  it('allows every request until five in a row have failed', () => {
    expect(circuitAfter(4).circuit.allows(CITY)).toBe(true);
    expect(circuitAfter(5).circuit.allows(CITY)).toBe(false);
  });

  it('allows one request after a cooldown of a second, and only one', () => {
    const { circuit, later } = circuitAfter(5);
    later(1000);
    expect(circuit.allows(CITY)).toBe(true);
    expect(circuit.allows(CITY)).toBe(false);
  });

  it('doubles the cooldown if the probe fails too, to at most three seconds', () => {
    const { circuit, later } = circuitAfter(5);
    later(1000);
    circuit.allows(CITY);
    circuit.record(CITY, 'failed');
    later(1999);
    expect(circuit.allows(CITY)).toBe(false);
    later(1);
    expect(circuit.allows(CITY)).toBe(true);
    for (let probe = 0; probe < 9; probe += 1) {
      circuit.record(CITY, 'failed');
      later(3000);
      expect(circuit.allows(CITY)).toBe(true);
    }
  });

  it('is closed by one answer', () => {
    const { circuit } = circuitAfter(5);
    circuit.record(CITY, 'answered');
    expect(circuit.allows(CITY)).toBe(true);
    expect(circuit.allows(CITY)).toBe(true);
  });

  it('allows another probe if the first was aborted', () => {
    const { circuit, later } = circuitAfter(5);
    later(1000);
    circuit.allows(CITY);
    circuit.record(CITY, 'abandoned');
    expect(circuit.allows(CITY)).toBe(true);
  });

  it('resolves the probe for all who wait when its outcome is recorded', async () => {
    const { circuit, later } = circuitAfter(5);
    expect(circuit.probe(CITY)).toBeUndefined();
    later(1000);
    circuit.allows(CITY);
    const probe = circuit.probe(CITY);
    circuit.record(CITY, 'answered');
    await expect(probe).resolves.toBeUndefined();
    expect(circuit.probe(CITY)).toBeUndefined();
  });

  it('counts the failures of each origin separately', () => {
    expect(circuitAfter(9).circuit.allows('https://other.example')).toBe(true);
  });
});
