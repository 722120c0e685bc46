// The way in which a subscription ends, read off a draft of any form.
import { describe, expect, it } from 'vitest';
import { unsubscribeWay } from '../../../../../src/components/generator/steps/triggers/unsubscribe-way';

describe('how a subscription ends', () => {
  it.each([
    [undefined, ''],
    [null, ''],
    [[], ''],
    ['DeleteHook', ''],
    [{}, 'own'],
    [{ path: '/hooks/{id}' }, 'own'],
    [{ operation: '' }, 'operation'],
    [{ operation: 'DeleteHook' }, 'operation'],
  ])('of %j is %j', (unsubscribe, way) => {
    expect(unsubscribeWay(unsubscribe)).toBe(way);
  });
});
