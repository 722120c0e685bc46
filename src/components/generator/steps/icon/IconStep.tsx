export default function IconStep() {
  return null;
}
