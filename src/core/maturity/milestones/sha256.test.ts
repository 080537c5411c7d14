import { sha256 } from './sha256';

it.each`
  text                | expected
  ${''}               | ${'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'}
  ${'abc'}            | ${'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'}
  ${'三月 grüße'}     | ${'62fa18190e96399d6a806bd63a004be3d801d2743aa387b144605b41f81a940e'}
  ${'😀'}             | ${'f0443a342c5ef54783a111b51ba56c938e474c32324d90c3a60c9c8e3a37e2d9'}
  ${'a'.repeat(54)}   | ${'a3f01b6939256127582ac8ae9fb47a382a244680806a3f613a118851c1ca1d47'}
  ${'a'.repeat(55)}   | ${'9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318'}
  ${'a'.repeat(56)}   | ${'b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a'}
  ${'a'.repeat(63)}   | ${'7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34'}
  ${'a'.repeat(64)}   | ${'ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb'}
  ${'a'.repeat(65)}   | ${'635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0'}
  ${'a'.repeat(119)}  | ${'31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb'}
  ${'a'.repeat(120)}  | ${'2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c'}
  ${'a'.repeat(1000)} | ${'41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3'}
`('is what other implementations compute: $text', ({ text, expected }) => {
  expect(sha256(text)).toBe(expected);
});
