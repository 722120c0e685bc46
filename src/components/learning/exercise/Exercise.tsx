/** An exercise in a lesson. */
export default function Exercise({ id }: { readonly id: string }) {
  return <p>Exercise {id}</p>;
}
