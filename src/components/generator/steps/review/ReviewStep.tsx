export default function ReviewStep() {
  return null;
}
