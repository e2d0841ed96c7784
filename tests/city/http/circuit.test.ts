import { describe, expect, it } from 'vitest';
import { createCircuit } from '../../../src/city/http/circuit.ts';

const CITY = 'https://city.example';

/** A circuit with a clock of its own, after so many failures. */
function circuitAfter(failures: number) {
  let now = 0;
  const circuit = createCircuit(() => now);
  for (let failure = 0; failure < failures; failure += 1) circuit.tell(CITY, 'failed');
  return {
    circuit,
    later: (ms: number) => {
      now += ms;
    },
  };
}

describe('a circuit', () => {
  it('lets everything through until five requests in a row have failed', () => {
    expect(circuitAfter(4).circuit.admits(CITY)).toBe(true);
    expect(circuitAfter(5).circuit.admits(CITY)).toBe(false);
  });

  it('lets one request through after a quiet second, and only one', () => {
    const { circuit, later } = circuitAfter(5);
    later(1000);
    expect(circuit.admits(CITY)).toBe(true);
    expect(circuit.admits(CITY)).toBe(false);
  });

  it('is quiet for longer when that one fails too, but never for more than three seconds', () => {
    const { circuit, later } = circuitAfter(5);
    later(1000);
    circuit.admits(CITY);
    circuit.tell(CITY, 'failed');
    later(1999);
    expect(circuit.admits(CITY)).toBe(false);
    later(1);
    expect(circuit.admits(CITY)).toBe(true);
    for (let probe = 0; probe < 9; probe += 1) {
      circuit.tell(CITY, 'failed');
      later(3000);
      expect(circuit.admits(CITY)).toBe(true);
    }
  });

  it('is closed again by one answer', () => {
    const { circuit } = circuitAfter(5);
    circuit.tell(CITY, 'answered');
    expect(circuit.admits(CITY)).toBe(true);
    expect(circuit.admits(CITY)).toBe(true);
  });

  it('lets another try when the one that was let through was given up', () => {
    const { circuit, later } = circuitAfter(5);
    later(1000);
    circuit.admits(CITY);
    circuit.tell(CITY, 'abandoned');
    expect(circuit.admits(CITY)).toBe(true);
  });

  it('tells those who wait what became of the one that was let through', async () => {
    const { circuit, later } = circuitAfter(5);
    expect(circuit.probe(CITY)).toBeUndefined();
    later(1000);
    circuit.admits(CITY);
    const probe = circuit.probe(CITY);
    circuit.tell(CITY, 'answered');
    await expect(probe).resolves.toBeUndefined();
    expect(circuit.probe(CITY)).toBeUndefined();
  });

  it('does not hold one origin to account for another', () => {
    expect(circuitAfter(9).circuit.admits('https://other.example')).toBe(true);
  });
});
