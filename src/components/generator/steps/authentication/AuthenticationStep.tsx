export default function AuthenticationStep() {
  return null;
}
