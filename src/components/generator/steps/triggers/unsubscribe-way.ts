/** Which way of ending a subscription the draft tells; empty where it tells none, as some imports do. Pure. */
import { isObject } from '../../draft/json-at';

export function unsubscribeWay(unsubscribe: unknown): 'own' | 'operation' | '' {
  if (!isObject(unsubscribe)) return '';
  return Object.hasOwn(unsubscribe, 'operation') ? 'operation' : 'own';
}
