export default function GeneralStep() {
  return null;
}
