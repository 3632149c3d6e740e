/* What a C library does before main: argc, argv and the environment lie on the stack. */
  .globl _start
_start:
  xor %ebp, %ebp
  mov (%rsp), %rdi
  lea 8(%rsp), %rsi
  lea 16(%rsp,%rdi,8), %rdx
  and $-16, %rsp
  call run
  mov %eax, %edi
  mov $231, %eax
  syscall
  .section .note.GNU-stack,"",@progbits
